package org.tandem.load;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tandem.source.CsvRow;
import org.tandem.vocabulary.Aliases;

/** Knows columns about persons by their heading and, where that says nothing, by a sample of their cells. */
final class PersonalData {
    private static final Pattern HEADING = Pattern.compile("(.* )?("
            + "e ?mails?( address)?|courriel|correo( electronico)?|phones?|telephones?|tel|mobile|cell ?phone|whatsapp|telefono|phone (no|number)|numero de telephone|"
            + "first ?name|last ?name|sur ?name|family name|given name|middle name|father s? ?name|fathers name|mother s? ?name|maiden name|prenoms?|apellidos?|nombre completo|nom de famille|nom et prenoms?|"
            + "contact( person| name)?|personne (de )?contact|nom du contact|focal (point|person)( name)?|point focal|respondent( name)?|beneficiary name|interviewee|head of household name|name of (head|person|respondent|beneficiary).*|"
            + "date of birth|birth ?date|dob|date de naissance|fecha de nacimiento|"
            + "passport( no| number)?|passeport|pasaporte|national id( no| number)?|id card|carte d identite|cedula|ssn|iban|bank account( no| number)?|compte bancaire|"
            + "(home|postal|street|residential|household) address|address|adresse|direccion|ip address|gps( coordinates)? of (house|home|household)|"
            + "full name)");
    private static final Set<String> NOT_A_PERSON = Set.of(
            "partner",
            "partners",
            "organisation",
            "organization",
            "org",
            "agency",
            "donor",
            "ngo",
            "cluster",
            "institution",
            "facility",
            "site",
            "school",
            "project");
    /** Words of questions about means and services, not of columns that hold them. */
    private static final Set<String> NOT_DATA =
            Set.of("access", "basic", "coverage", "feature", "has", "have", "network", "owns", "smart", "type");

    private static final Pattern TAG =
            Pattern.compile("#\\s*contact\\b.*\\+\\s*(name|email|phone|address|person)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");
    private static final Pattern PHONE = Pattern.compile("\\+\\d[\\d ()./-]{7,18}");
    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}\\d{2}( ?[A-Z0-9]{4}){3,7}( ?[A-Z0-9]{1,3})?");

    private PersonalData() {}

    /** Whether a heading or HXL tag says that its column is about persons. */
    static boolean heading(String heading) {
        if (heading.indexOf('#') >= 0) {
            return TAG.matcher(heading.strip()).matches();
        }
        String folded = Aliases.fold(heading);
        if (!HEADING.matcher(folded).matches()) {
            return false;
        }
        List<String> words = List.of(folded.split(" ", -1));
        if (words.stream().anyMatch(NOT_DATA::contains)) {
            return false;
        }
        // `Partner Full Name` is an organisation, `Partner phone` still rings with somebody
        boolean named = folded.endsWith("name") || folded.endsWith("address") || folded.endsWith("adresse");
        return !named || words.stream().noneMatch(NOT_A_PERSON::contains);
    }

    /** Whether at least half of the filled cells of column {@code index}, and at least two, are e-mail addresses, phone numbers or accounts. */
    static boolean cells(List<CsvRow> sample, int index) {
        int filled = 0;
        int personal = 0;
        for (CsvRow row : sample) {
            String cell = row.cell(index).strip();
            if (!cell.isEmpty()) {
                filled++;
                boolean found = cell.length() < 80
                        && (EMAIL.matcher(cell).matches()
                                || PHONE.matcher(cell).matches()
                                || IBAN.matcher(cell).matches());
                personal += found ? 1 : 0;
            }
        }
        return personal >= 2 && 2 * personal >= filled;
    }
}
