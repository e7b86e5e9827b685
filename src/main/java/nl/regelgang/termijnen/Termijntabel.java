package nl.regelgang.termijnen;

import java.time.LocalDate;
import java.util.List;
import nl.regelgang.gedeeld.Hoofdstuk;

/** The terms of the procedures of the Wgr, as rows: the data is {@code termijnen/termijnen.csv}. */
public record Termijntabel(List<Termijnregel> regels) {

    /** Every version of every term, also those that are no longer law. */
    public static final Termijntabel ALLE = new Termijntabel(Tabellezer.lees("/termijnen/termijnen.csv"));

    public Termijntabel {
        regels = List.copyOf(regels);
    }

    /**
     * The terms as they are law on a day. What is running keeps the law of the day on which it began, so ask with that
     * day and not with today.
     */
    public static Termijntabel op(LocalDate dag) {
        return ALLE.geldendOp(dag);
    }

    /** As {@link #op}, of the rows in this table. */
    public Termijntabel geldendOp(LocalDate dag) {
        return new Termijntabel(
                regels.stream().filter(regel -> regel.geldigheid().geldtOp(dag)).toList());
    }

    /** The terms of one procedure in one chapter, in the order of the procedure. */
    public List<Termijnregel> van(Proceduresoort procedure, Hoofdstuk hoofdstuk) {
        return in(hoofdstuk).stream()
                .filter(regel -> regel.procedures().contains(procedure))
                .toList();
    }

    /** The terms about which a regeling of this chapter can say something, for a settings page. */
    public List<Termijnregel> instelbaar(Hoofdstuk hoofdstuk) {
        return in(hoofdstuk).stream().filter(Termijnregel::isInstelbaar).toList();
    }

    /** @throws IllegalArgumentException when this chapter has no such term */
    public Termijnregel regel(String id, Hoofdstuk hoofdstuk) {
        return in(hoofdstuk).stream()
                .filter(regel -> regel.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no term " + id + " in chapter " + hoofdstuk));
    }

    private List<Termijnregel> in(Hoofdstuk hoofdstuk) {
        return regels.stream()
                .filter(regel -> regel.hoofdstukken().contains(hoofdstuk))
                .toList();
    }
}
