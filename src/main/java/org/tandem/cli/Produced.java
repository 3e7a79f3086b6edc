package org.tandem.cli;

import java.util.List;
import java.util.Map;
import org.tandem.diagnostic.Finding;
import org.tandem.document.Document;

/**
 * What a feature made of a visible workspace.
 *
 * @param measures what {@code --fail-on} can ask of it
 * @param findings what it found, besides what reading found
 */
public record Produced(Document document, Map<String, Long> measures, List<Finding> findings) {}
