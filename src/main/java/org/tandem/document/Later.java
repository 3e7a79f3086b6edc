package org.tandem.document;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lists of which nothing is made before somebody asks: a format need not wait, or find room, for what it does not hold. */
public final class Later {
    private Later() {}

    /** A list that {@code maker} makes whole when it is first asked for anything. */
    public static <T> List<T> whole(Supplier<List<T>> maker) {
        return new AbstractList<>() {
            private @Nullable List<T> made;

            private List<T> made() {
                List<T> known = made;
                if (known == null) {
                    known = List.copyOf(maker.get());
                    made = known;
                }
                return known;
            }

            @Override
            public int size() {
                return made().size();
            }

            @Override
            public T get(int index) {
                return made().get(index);
            }
        };
    }

    /** Rows that {@code maker} makes anew whenever one is asked for. */
    public static List<List<Cell>> rows(int count, IntFunction<List<Cell>> maker) {
        return new Rows(count, maker);
    }

    static final class Rows extends AbstractList<List<Cell>> implements RandomAccess {
        private final int count;
        private final IntFunction<List<Cell>> maker;

        private Rows(int count, IntFunction<List<Cell>> maker) {
            this.count = count;
            this.maker = maker;
        }

        @Override
        public int size() {
            return count;
        }

        @Override
        public List<Cell> get(int index) {
            return maker.apply(index);
        }
    }
}
