package org.tandem.document;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is worked out when it is first asked for: not every format needs it. Two are equal where their values are. */
public final class Once<T> {
    private @Nullable Supplier<T> maker;
    private @Nullable T made;

    private Once(@Nullable Supplier<T> maker, @Nullable T made) {
        this.maker = maker;
        this.made = made;
    }

    /** What {@code maker} makes, which must come to the same whenever it is asked. */
    public static <T> Once<T> of(Supplier<T> maker) {
        return new Once<>(maker, null);
    }

    /** What is known already. */
    public static <T> Once<T> known(T value) {
        return new Once<>(null, value);
    }

    public T get() {
        if (maker != null) {
            made = maker.get();
            maker = null;
        }
        return Objects.requireNonNull(made);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Once<?> other && get().equals(other.get());
    }

    @Override
    public int hashCode() {
        return get().hashCode();
    }

    @Override
    public String toString() {
        return get().toString();
    }
}
