package org.tandem.load;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Hands rows on many at a time, for whoever takes them is shared with other threads and has to be waited for. */
final class HeldRows<R> {
    private static final int MANY = 128;

    private final Consumer<List<R>> taker;
    private final List<R> held = new ArrayList<>();

    /** @param taker is done with the rows it is given when it is back */
    HeldRows(Consumer<List<R>> taker) {
        this.taker = taker;
    }

    void add(R row) {
        held.add(row);
        if (held.size() == MANY) {
            end();
        }
    }

    void end() {
        taker.accept(held);
        held.clear();
    }
}
