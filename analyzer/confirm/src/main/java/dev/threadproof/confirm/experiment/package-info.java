/**
 * From a finding to the plan of an experiment: which experiment a rule calls for is data ({@code
 * experiments.properties}), the points are taken from the steps of the finding's threads. {@link
 * dev.threadproof.confirm.Confirmation} comes in at {@link
 * dev.threadproof.confirm.experiment.Planner}.
 */
@NullMarked
package dev.threadproof.confirm.experiment;

import org.jspecify.annotations.NullMarked;
