package nl.regelgang.procedure.jaarrekening;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What only a jaarrekening has, beside what every stuk of the yearly cycle has.
 *
 * @param toegezondenOp when the raden got the voorlopige jaarrekening (Wgr art. 34b)
 * @param sisa whether a specifieke uitkering was received, which is accounted for to the minister (Wgr art. 34a)
 * @param verklaring of the accountant, null until it is there
 * @param uitkomst the newest besluit of the bestuur, null until there was one
 * @param bedenkingen what stood in the way, null when nothing did
 * @param indemniteit null as long as none was asked
 */
record Jaarrekening(
        UUID id,
        LocalDate toegezondenOp,
        boolean sisa,
        @Nullable Verklaring verklaring,
        @Nullable Uitkomst uitkomst,
        @Nullable String bedenkingen,
        @Nullable Indemniteit indemniteit,
        @Nullable LocalDate sisaOp) {

    /** @param verslag the document with the verklaring and the bevindingen */
    record Verklaring(String accountant, String strekking, LocalDate van, UUID verslag) {}

    /**
     * @param standpuntOp when the bestuur brought its bedenkingen forward; from there two months run
     * @param voorstel of the dagelijks bestuur, null until it was made
     * @param aanvaard null until it was decided
     */
    record Indemniteit(
            LocalDate standpuntOp,
            @Nullable String voorstel,
            @Nullable LocalDate voorgesteldOp,
            @Nullable Boolean aanvaard,
            @Nullable LocalDate besluitOp) {}

    /** What the bestuur decided about the jaarrekening. */
    enum Uitkomst {
        VASTGESTELD,
        ONRECHTMATIG,
        NIET;

        /** @param gekozen the value in the form */
        static Uitkomst van(String gekozen) {
            return valueOf(gekozen.toUpperCase(Locale.ROOT));
        }
    }
}
