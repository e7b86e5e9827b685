package nl.regelgang.regeling;

import org.jspecify.annotations.Nullable;

/**
 * What a regeling decides itself, where the law leaves it open. Every field has the default that fits most.
 *
 * @param vrijeWeken whether the twelve weeks of art. 35 lid 1 are full weeks between both days (85 days, not 84)
 * @param kennisgevingTweeWeken whether Gemeentewet art. 190 lid 3 is applied: no vaststelling within two weeks of the
 *     openbare kennisgeving
 * @param alleenWaterschapsbevoegdheden chapter V only: whether only waterschappen transferred powers (art. 68 lid 8)
 * @param toezichthouder overrides the derived toezichthouder, as an orgaan id; null to derive it
 */
public record Regels(
        boolean vrijeWeken,
        boolean kennisgevingTweeWeken,
        boolean alleenWaterschapsbevoegdheden,
        @Nullable String toezichthouder,
        Stemregels stemregels) {

    public static final Regels STANDAARD = new Regels(false, true, false, null, Stemregels.GEMEENTEWET);
}
