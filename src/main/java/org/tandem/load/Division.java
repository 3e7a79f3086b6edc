package org.tandem.load;

import org.tandem.source.CsvReader;

/**
 * How a large file is divided among threads. It changes nothing of what is read.
 *
 * @param threads how many read at the same time; 1 where one file is read after the other by one alone
 * @param from bytes from which a file is large
 * @param chunk about how many bytes a thread takes at once
 */
public record Division(int threads, long from, int chunk) {
    /** More of them would wait for each other: they take their bytes from one file and add to one ledger. */
    private static final int MOST = 4;

    /** By the processors of this machine. */
    static final Division USUAL =
            new Division(Math.min(MOST, Runtime.getRuntime().availableProcessors()), 2L << 20, CsvReader.CHUNK);

    boolean divides(long size) {
        return threads > 1 && size >= from;
    }
}
