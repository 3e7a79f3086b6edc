package org.tandem;

import org.tandem.source.WholeFile;

/** What is left to do when the process ends, however it ends. A class and no lambda, whose machinery would take its time at each start. */
final class Tidying extends Thread {
    @Override
    public void run() {
        WholeFile.removeBegun();
    }
}
