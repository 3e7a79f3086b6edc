package org.tandem.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.tandem.source.Sensitivity;

/**
 * How many people a unit of means serves: an indicator to put into context, not a target by itself.
 *
 * @param id as {@code latrine}
 * @param sector sector code of the service
 * @param service what people are served with; means of different services serve the same people
 * @param input what of the service it is: means of one input are added, of several inputs the least counts
 * @param unit what is counted, as {@code l/day}; "units" where the means themselves are
 * @param perPerson whether the ratios say how many units a person takes; otherwise how many people a unit serves
 * @param ratio the ratio that counts
 * @param least the ratio by which the fewest people are served
 * @param most the ratio by which the most are
 * @param loss whether a part is lost before it is used
 * @param shifts whether it can be used several times a day, by others each time
 * @param formula in words
 * @param source where it was published; empty where none is known
 * @param basis whether it has a source, was written from memory or is of the workspace
 */
public record Norm(
        String id,
        String sector,
        String service,
        String input,
        String unit,
        boolean perPerson,
        BigDecimal ratio,
        BigDecimal least,
        BigDecimal most,
        boolean loss,
        boolean shifts,
        String formula,
        String source,
        String basis,
        Sensitivity sensitivity) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The basis of a norm that was not checked against a source. */
    public static final String FROM_MEMORY = "from memory";

    /** That basis in words for people, who would ask whose memory is meant. */
    public static final String TO_BE_CHECKED = "default of Tandem, to be checked";

    /**
     * Whole people that {@code quantity} units serve by {@code by}, one of the ratios.
     *
     * @param lost percent that is lost, where this norm counts losses
     * @param times shifts a day, where this norm counts them
     */
    public long people(BigDecimal quantity, BigDecimal by, int lost, int times) {
        BigDecimal used =
                loss ? quantity.multiply(BigDecimal.valueOf(100L - lost)).divide(HUNDRED) : quantity;
        BigDecimal all = shifts ? used.multiply(BigDecimal.valueOf(times)) : used;
        return perPerson
                ? all.divide(by, 0, RoundingMode.DOWN).longValueExact()
                : all.multiply(by).setScale(0, RoundingMode.DOWN).longValueExact();
    }
}
