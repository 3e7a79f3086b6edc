package org.tandem.document;

import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lists of which nothing is made before somebody asks: a format need not wait, or find room, for what it does not hold. */
public final class Later {
    private Later() {}

    /** A list that {@code maker} makes whole when it is first asked for anything. */
    public static <T> List<T> whole(Supplier<List<T>> maker) {
        return new Whole<>(Once.of(maker));
    }

    /** The same of a map. */
    public static <K, V> Map<K, V> map(Supplier<Map<K, V>> maker) {
        return new WholeMap<>(Once.of(maker));
    }

    /** Items that {@code maker} makes anew whenever one is asked for, whichever thread asks. */
    public static <T> List<T> each(int count, IntFunction<T> maker) {
        return new Each<>(count, maker);
    }

    private static final class Whole<T> extends AbstractList<T> implements RandomAccess {
        private final Once<List<T>> made;

        Whole(Once<List<T>> made) {
            this.made = made;
        }

        @Override
        public int size() {
            return made.get().size();
        }

        @Override
        public T get(int index) {
            return made.get().get(index);
        }
    }

    private static final class WholeMap<K, V> extends AbstractMap<K, V> {
        private final Once<Map<K, V>> made;

        WholeMap(Once<Map<K, V>> made) {
            this.made = made;
        }

        @Override
        public Set<Entry<K, V>> entrySet() {
            return made.get().entrySet();
        }

        @Override
        public @Nullable V get(@Nullable Object key) {
            return made.get().get(key);
        }
    }

    static final class Each<T> extends AbstractList<T> implements RandomAccess {
        private final int count;
        private final IntFunction<T> maker;

        private Each(int count, IntFunction<T> maker) {
            this.count = count;
            this.maker = maker;
        }

        @Override
        public int size() {
            return count;
        }

        @Override
        public T get(int index) {
            return maker.apply(index);
        }
    }
}
