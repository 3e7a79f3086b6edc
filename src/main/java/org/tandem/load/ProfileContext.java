package org.tandem.load;

import java.util.Optional;
import java.util.function.Consumer;
import org.tandem.diagnostic.Finding;
import org.tandem.source.Sensitivity;

/**
 * What the decoders of one YAML file know of the workspace.
 *
 * @param areas reads area codes and names
 * @param ids takes every id declared and every id referred to
 * @param fileLevel the level stated for the whole file
 * @param tally counts the file's records
 * @param findings takes what is to be told
 */
record ProfileContext(
        AreaReader areas, Ids ids, Optional<Sensitivity> fileLevel, RecordTally tally, Consumer<Finding> findings) {}
