package org.tandem.load;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tandem.load.Kind.Form;
import org.tandem.load.Reading.Good;
import org.tandem.model.Audience;
import org.tandem.model.Caseload;
import org.tandem.model.Group;
import org.tandem.model.Measure;
import org.tandem.model.OrganisationKind;
import org.tandem.source.YamlNode;

/** The kinds of value that belong to the domain: areas, sectors, people and what they are. */
final class DomainKinds {
    /** Canonical code of an area. */
    static final Kind<String> AREA = new Kind<>(new Form.Value("area", List.of()), "", DomainKinds::area);

    static final Kind<List<String>> AREAS = Kinds.list(AREA);

    /** Code of a sector. */
    static final Kind<String> SECTOR = Kinds.value("sector", "", SectorReader::read);

    static final Kind<List<String>> SECTORS = Kinds.list(SECTOR);

    /** A number of people. */
    static final Kind<Measure> COUNT = Kinds.value("number of people", Measure.UNKNOWN, CountReader::read);

    static final Kind<Measure> SEVERITY = Kinds.value("severity", Measure.UNKNOWN, SeverityReader::read);
    static final Kind<Group> GROUP = Kinds.value("group", Group.EVERYBODY, text -> new Good<>(GroupReader.read(text)));
    static final Kind<String> STATUS = Kinds.value("status", "ongoing", StatusReader::read);
    static final Kind<Caseload> CASELOAD = Kinds.value("caseload", Caseload.UNKNOWN, StatusReader::caseload);
    static final Kind<Optional<OrganisationKind>> ORGANISATION_KIND =
            Kinds.value("organisation type", Optional.empty(), KindReader::read);
    static final Kind<Optional<Audience>> AUDIENCE =
            Kinds.choice(List.of(Audience.values()).stream().map(Audience::code).toList(), Audience::of);
    static final Kind<String> COMPONENT = Kinds.words("military", "police", "civilian");

    /** Alpha-3 code of a country. */
    static final Kind<String> COUNTRY = Kinds.value("country", "", CountryReader::read);

    private DomainKinds() {}

    private static String area(YamlNode node, Fields fields) {
        AreaReader areas = fields.context().areas();
        Function<String, Reading<String>> read = text -> areas.read(text, "");
        String code = Kinds.scalar(node, fields, "one area")
                .flatMap(scalar -> fields.take(read.apply(scalar.text().strip()), scalar.origin()))
                .orElse("");
        if (!code.isEmpty()) {
            areas.learn(code, "", "");
        }
        return code;
    }
}
