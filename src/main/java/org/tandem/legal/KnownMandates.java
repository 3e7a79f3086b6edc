package org.tandem.legal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Mission;
import org.tandem.source.YamlNode.Mapping;

/** What Tandem ships of five missions' mandates: the content of {@code mandates.yaml}. It is never complete. */
public final class KnownMandates {
    /**
     * A mission.
     *
     * @param ends the last day, where it ended
     * @param endsFromMemory whether that day has no source
     */
    public record Known(
            String id,
            String name,
            String host,
            @Nullable LocalDate ends,
            boolean endsFromMemory,
            String source,
            List<Resolution> mandates) {}

    /**
     * A resolution on its mandate.
     *
     * @param fromMemory keys that were written without a source
     */
    public record Resolution(
            String resolution,
            @Nullable LocalDate adopted,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            String chapter,
            String supersededBy,
            String note,
            List<String> fromMemory,
            List<Strength> strength,
            List<Task> tasks) {}

    /** Strength by date; empty where it is not known. */
    public record Strength(String component, String authorised, String deployed, String on) {}

    /** A task in words of the file. */
    public record Task(String id, String group, String verb, String humanitarian, String text) {}

    private final List<Known> missions;

    private KnownMandates(List<Known> missions) {
        this.missions = missions;
    }

    /** As shipped. */
    public static KnownMandates standard() {
        List<Known> missions = new ArrayList<>();
        for (Mapping each : Data.records(Data.read("mandates.yaml"), "missions")) {
            missions.add(new Known(
                    Data.text(each, "id"),
                    Data.text(each, "name"),
                    Data.text(each, "host"),
                    Data.day(each, "ends"),
                    Data.text(each, "ends_from_memory").equals("true"),
                    Data.text(each, "source"),
                    Data.records(each, "mandates").stream()
                            .map(KnownMandates::resolution)
                            .toList()));
        }
        return new KnownMandates(List.copyOf(missions));
    }

    private static Resolution resolution(Mapping said) {
        return new Resolution(
                Data.text(said, "resolution"),
                Data.day(said, "adopted"),
                Data.day(said, "from"),
                Data.day(said, "until"),
                Data.text(said, "chapter"),
                Data.text(said, "superseded_by"),
                Data.text(said, "note"),
                Data.texts(said, "from_memory"),
                Data.records(said, "strength").stream()
                        .map(each -> new Strength(
                                Data.text(each, "component"),
                                Data.text(each, "authorised"),
                                Data.text(each, "deployed"),
                                Data.text(each, "on")))
                        .toList(),
                Data.records(said, "tasks").stream()
                        .map(each -> new Task(
                                Data.text(each, "id"),
                                Data.text(each, "group"),
                                Data.text(each, "verb"),
                                Data.text(each, "humanitarian"),
                                Data.text(each, "text")))
                        .toList());
    }

    /** All, in the order of the file: by the year they began. */
    public List<Known> missions() {
        return missions;
    }

    /** The mission whose acronym or name is {@code text}. */
    public Optional<Known> find(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return missions.stream()
                .filter(each -> each.id().equals(wanted)
                        || each.name().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }

    /** What is known of {@code mission}. */
    Optional<Known> of(Mission mission) {
        return find(mission.id()).or(() -> find(mission.name()));
    }

    /** Symbols of all resolutions listed. */
    List<String> resolutions() {
        return missions.stream()
                .flatMap(each -> each.mandates().stream())
                .map(Resolution::resolution)
                .toList();
    }
}
