package org.tandem.load;

import java.util.Optional;
import org.tandem.diagnostic.Findings;
import org.tandem.model.Workspace;

/**
 * What was read of a workspace.
 *
 * @param workspace empty when the folder cannot be used at all
 * @param findings what is to be told about its files
 * @param unusable why there is no workspace; empty when there is one
 */
public record Loaded(Optional<Workspace> workspace, Findings findings, String unusable) {}
