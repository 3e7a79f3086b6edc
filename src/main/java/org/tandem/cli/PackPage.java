package org.tandem.cli;

import org.tandem.document.Document;

/**
 * A page of a pack; its main table is written as CSV too.
 *
 * @param name of the files, without extension
 * @param answers the question it answers
 */
record PackPage(String name, String answers, Document document) {}
