package org.tandem.vocabulary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Units in which means are counted, and what one is in another. Only those of the same sort can be: litres are no litres a day. */
public final class MeansUnits {
    private static final int DECIMALS = 6;
    private static final Pattern PER = Pattern.compile("\\s*/\\s*|\\s+(?:per|a|par|por)\\s+");

    /** Words of a unit; what it is a measure of; how many of the least unit it is. */
    private record Unit(String measure, String factor, List<String> words) {}

    private static final List<Unit> UNITS = List.of(
            new Unit("volume", "1", List.of("l", "litre", "litres", "liter", "liters", "lt")),
            new Unit(
                    "volume",
                    "1000",
                    List.of("m3", "m³", "cubic metre", "cubic metres", "cubic meter", "cubic meters", "cbm")),
            new Unit("mass", "1", List.of("g", "gram", "grams")),
            new Unit("mass", "1000", List.of("kg", "kilogram", "kilograms", "kilo", "kilos")),
            new Unit(
                    "mass",
                    "1000000",
                    List.of("t", "mt", "tonne", "tonnes", "ton", "tons", "metric ton", "metric tons")),
            new Unit(
                    "area",
                    "1",
                    List.of("m2", "m²", "sqm", "square metre", "square metres", "square meter", "square meters")),
            new Unit("area", "10000", List.of("ha", "hectare", "hectares")),
            new Unit("energy", "1", List.of("kcal", "kilocalorie", "kilocalories")),
            new Unit("count", "1", List.of("", "units", "unit", "each", "pieces", "pcs")));

    private static final Map<String, Integer> DAYS = Map.ofEntries(
            Map.entry("d", 1),
            Map.entry("day", 1),
            Map.entry("days", 1),
            Map.entry("jour", 1),
            Map.entry("week", 7),
            Map.entry("weeks", 7),
            Map.entry("wk", 7),
            Map.entry("w", 7),
            Map.entry("semaine", 7),
            Map.entry("month", 30),
            Map.entry("months", 30),
            Map.entry("mo", 30),
            Map.entry("mois", 30));

    private MeansUnits() {}

    /** {@code quantity} of the unit {@code stated} in {@code wanted}, a month having 30 days; empty where it cannot be told. */
    public static Optional<BigDecimal> convert(BigDecimal quantity, String stated, String wanted) {
        String[] from = PER.split(plain(stated), -1);
        String[] to = PER.split(plain(wanted), -1);
        Optional<Unit> one = unit(from[0]);
        Optional<Unit> other = unit(to[0]);
        if (from.length != to.length
                || from.length > 2
                || one.isEmpty()
                || other.isEmpty()
                || !one.get().measure().equals(other.get().measure())) {
            return Optional.empty();
        }
        BigDecimal least = quantity.multiply(new BigDecimal(one.get().factor()));
        BigDecimal unit = new BigDecimal(other.get().factor());
        if (from.length == 1) {
            return Optional.of(divided(least, unit));
        }
        Integer days = DAYS.get(from[1].strip());
        Integer wantedDays = DAYS.get(to[1].strip());
        return days == null || wantedDays == null
                ? Optional.empty()
                : Optional.of(divided(
                        least.multiply(BigDecimal.valueOf(wantedDays)), unit.multiply(BigDecimal.valueOf(days))));
    }

    private static BigDecimal divided(BigDecimal one, BigDecimal other) {
        return one.divide(other, DECIMALS, RoundingMode.HALF_UP);
    }

    private static Optional<Unit> unit(String word) {
        return UNITS.stream()
                .filter(unit -> unit.words().contains(word.strip()))
                .findFirst();
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
