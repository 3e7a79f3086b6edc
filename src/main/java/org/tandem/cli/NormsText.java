package org.tandem.cli;

import java.math.BigDecimal;
import org.tandem.model.Capacities;
import org.tandem.model.Norm;
import org.tandem.vocabulary.Norms;
import org.tandem.vocabulary.Vocabulary;

/** The norms by which means are counted in people, each with its source and basis. */
final class NormsText {
    private NormsText() {}

    static String of(Capacities own, String whose) {
        Norms norms = Vocabulary.standard().norms().with(own.own(), own.loss());
        StringBuilder out = new StringBuilder();
        out.append("# Norms: ")
                .append(whose)
                .append("; table of ")
                .append(norms.version())
                .append(".\n");
        out.append(
                "# Indicators to put into context, not targets by themselves. A default to be checked was held against no\n");
        out.append("# source and is no standard. Set your own in `norms:` of tandem.yaml, with who agreed on it.\n");
        out.append("norms:\n  # percent of produced water that is lost\n  # basis: ");
        out.append(
                own.loss() < 0
                        ? "a default of Tandem; 10 to 35 by the UNHCR emergency water standard"
                        : "the workspace");
        out.append("\n  loss: ").append(norms.loss()).append("\n  kinds:\n");
        for (Norm norm : norms.all()) {
            out.append("    # ").append(norm.formula()).append('\n');
            out.append("    # basis: ").append(basis(norm)).append('\n');
            out.append("    - {id: ").append(norm.id());
            out.append(norm.perPerson() ? ", per_person: " : ", people: ").append(plain(norm.ratio()));
            out.append(", unit: ").append(norm.unit());
            out.append(", sector: ").append(norm.sector());
            out.append(", service: ").append(norm.service());
            out.append(", input: ").append(norm.input()).append("}\n");
        }
        return out.toString();
    }

    private static String basis(Norm norm) {
        if (norm.basis().equals(Norm.FROM_MEMORY)) {
            return Norm.TO_BE_CHECKED + "; no standard";
        }
        return norm.basis().equals("workspace") ? "the workspace: " + norm.source() : norm.source();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
