@echo off
rem Runs Threadproof from its source tree; builds it first when there is no jar.
rem
rem   JAVA_HOME              the Java to run and build with, 17 or newer; else the one on the PATH
rem   THREADPROOF_JAVA_OPTS  more options for the JVM, e.g. -Xmx4g
rem
rem A jar older than the sources is not noticed here: delete analyzer\cli\target to build again.
setlocal
set "home=%~dp0"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
call :find_jar
if not defined jar (
  echo threadproof: building the command line and the samples, once 1>&2
  pushd "%home%"
  call mvn -q -B -pl analyzer/cli,samples -am -Dmaven.test.skip=true package 1>&2
  popd
  call :find_jar
)
if not defined jar (
  echo threadproof: the build failed; its messages are above 1>&2
  exit /b 3
)
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -XX:MaxRAMPercentage=50 "-Dthreadproof.home=%home%." %THREADPROOF_JAVA_OPTS% -jar "%jar%" %*
exit /b %ERRORLEVEL%

:find_jar
set "jar="
for %%f in ("%home%analyzer\cli\target\threadproof-cli-*-all.jar") do set "jar=%%~ff"
exit /b 0
