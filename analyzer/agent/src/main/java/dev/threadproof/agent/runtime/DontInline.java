package dev.threadproof.agent.runtime;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A way that is seldom gone: the JVM's compiler is to keep it out of the code around its call. In
 * the agent's jar it goes by the name of the JDK's annotation that says so, which the JVM heeds on
 * the bootstrap class path; elsewhere it means nothing.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface DontInline {}
