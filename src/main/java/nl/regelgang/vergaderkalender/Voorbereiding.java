package nl.regelgang.vergaderkalender;

import org.jspecify.annotations.Nullable;

/**
 * How long before a meeting an orgaan must have what it decides on. A werkafspraak of the orgaan itself, no term of a
 * wet; null means that nobody filled it in, which is not the same as zero.
 *
 * @param aanleverdagen in days before the meeting
 * @param commissieEerst whether a raadscommissie treats it before the raad does
 * @param commissiedagen how many days before the meeting of the raad that commissie meets at the latest; null unless a
 *     commissie comes first
 */
public record Voorbereiding(
        @Nullable Integer aanleverdagen,
        @Nullable Boolean commissieEerst,
        @Nullable Integer commissiedagen) {

    public static final Voorbereiding NIET_INGEVULD = new Voorbereiding(null, null, null);
}
