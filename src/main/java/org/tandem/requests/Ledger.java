package org.tandem.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Period;
import org.tandem.requests.Cover.Piece;

/** Who has had what of each offer. On no day more is given than is offered; what is used up is given once. */
final class Ledger {
    /** Days before and after all that people write. */
    private static final long EARLIEST = -4_000_000;

    private static final long LATEST = 4_000_000;

    private final Map<String, Cover> taken = new HashMap<>();
    private final List<Allotment> allotments = new ArrayList<>();

    /** The same, to try on it what is not to be given yet. */
    Ledger copy() {
        Ledger copy = new Ledger();
        taken.forEach((offer, cover) -> copy.taken.put(offer, cover.copy()));
        return copy;
    }

    /** All that was given, in the order of giving. */
    List<Allotment> allotments() {
        return List.copyOf(allotments);
    }

    /** How much of the offer is left on every day of its time. */
    long free(Offered offered) {
        long first = first(offered.offer().period());
        long last = last(offered.offer().period());
        return offered.offer().quantity().orElse(0) - taken(offered).most(first, last);
    }

    /**
     * Gives {@code wanted} what it still lacks of {@code offered}, day by day.
     *
     * @param cover what it has so far; what is given is added
     * @param quantity how much it may have in all
     * @return how much of it was given at most on one day
     */
    long give(Wanted wanted, Offered offered, Cover cover, long quantity, boolean approved) {
        Period asked = wanted.request().period();
        Period there = offered.offer().period();
        long first = Math.max(first(asked), first(there));
        long last = Math.min(last(asked), last(there));
        if (first > last) {
            return 0;
        }
        List<Piece> pieces = offered.consumable()
                ? once(offered, cover, quantity, first(asked), last(asked))
                : daily(offered, cover, quantity, first, last);
        long least = Math.max(1, offered.offer().terms().given().min().orElse(1));
        long most = 0;
        for (Piece piece : pieces) {
            if (piece.quantity() < least) {
                continue;
            }
            most = Math.max(most, piece.quantity());
            cover.add(piece);
            taken(offered).add(offered.consumable() ? new Piece(piece.quantity(), first(there), last(there)) : piece);
            allotments.add(new Allotment(
                    wanted.id(),
                    offered.id(),
                    offered.owner(),
                    piece.quantity(),
                    offered.offer().unit(),
                    LocalDate.ofEpochDay(Math.max(first, piece.first())),
                    LocalDate.ofEpochDay(Math.min(last, piece.last())),
                    approved,
                    offered.military(),
                    offered.consumable()));
        }
        return most;
    }

    /** What is used up serves the whole time of the request, whenever it comes. */
    private List<Piece> once(Offered offered, Cover cover, long quantity, long first, long last) {
        long amount = Math.min(free(offered), quantity - cover.most(first, last));
        return amount > 0 ? List.of(new Piece(amount, first, last)) : List.of();
    }

    private List<Piece> daily(Offered offered, Cover cover, long quantity, long first, long last) {
        NavigableSet<Long> steps = cover.steps(first, last);
        steps.addAll(taken(offered).steps(first, last));
        List<Piece> pieces = new ArrayList<>();
        for (long day : steps) {
            Long next = steps.higher(day);
            long end = next == null ? last : next - 1;
            long free = offered.offer().quantity().orElse(0) - taken(offered).on(day);
            long amount = Math.min(free, quantity - cover.on(day));
            Piece before = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
            if (amount > 0 && before != null && before.quantity() == amount && before.last() == day - 1) {
                pieces.set(pieces.size() - 1, new Piece(amount, before.first(), end));
            } else if (amount > 0) {
                pieces.add(new Piece(amount, day, end));
            }
        }
        return pieces;
    }

    private Cover taken(Offered offered) {
        return taken.computeIfAbsent(offered.id(), id -> new Cover());
    }

    static long first(Period period) {
        return day(period.from(), EARLIEST);
    }

    static long last(Period period) {
        return day(period.until(), LATEST);
    }

    private static long day(@Nullable LocalDate day, long open) {
        return day == null ? open : day.toEpochDay();
    }
}
