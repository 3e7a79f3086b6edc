package org.tandem.source;

import java.util.ArrayList;
import java.util.List;

/** The bytes that runs read from: used again when the last of their runs is done, since fresh memory costs more than it seems. */
final class ChunkBytes {
    private static final int MOST_FREE = 16;

    private final List<byte[]> free = new ArrayList<>();

    /** As many bytes, of whatever content. */
    byte[] room(int length) {
        synchronized (free) {
            byte[] last = free.isEmpty() ? null : free.remove(free.size() - 1);
            return last != null && last.length == length ? last : new byte[length];
        }
    }

    Lease lease(byte[] bytes) {
        return new Lease(bytes);
    }

    /** Bytes in use by runs, each of which may be read in another thread. */
    final class Lease {
        private final byte[] held;
        private int runs;
        private boolean left;

        private Lease(byte[] held) {
            this.held = held;
        }

        /** One more run reads them; to be run when it is done. */
        Runnable begun() {
            synchronized (free) {
                runs++;
            }
            return this::done;
        }

        /** No further run will read them. */
        void leave() {
            synchronized (free) {
                left = true;
                giveBack();
            }
        }

        private void done() {
            synchronized (free) {
                runs--;
                giveBack();
            }
        }

        private void giveBack() {
            if (left && runs == 0 && free.size() < MOST_FREE) {
                free.add(held);
            }
        }
    }
}
