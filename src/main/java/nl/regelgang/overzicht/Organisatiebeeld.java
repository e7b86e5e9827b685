package nl.regelgang.overzicht;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.regelgang.regeling.Bijdragereeks;
import nl.regelgang.regeling.Organisatie;
import org.jspecify.annotations.Nullable;

/** All regelingen of one organisation; {@code jaar} is the begrotingsjaar in the middle of three. */
record Organisatiebeeld(Organisatie organisatie, int jaar, List<Regelingbeeld> regelingen, List<Risico> risicos) {

    public List<Regelingbeeld> metProcedure() {
        return regelingen.stream()
                .filter(regeling -> !regeling.procedures().isEmpty())
                .toList();
    }

    public List<Regelingbeeld> zonderProcedure() {
        return regelingen.stream()
                .filter(regeling -> regeling.procedures().isEmpty())
                .toList();
    }

    public List<Regelingbeeld> metBegroting() {
        return regelingen.stream().filter(Regelingbeeld::metBegroting).toList();
    }

    /** Of which at least one of the three years is known. */
    public List<Regelingbeeld> metBijdrage() {
        return metBegroting().stream()
                .filter(regeling -> !regeling.bijdrage().isLeeg())
                .toList();
    }

    public List<Regelingbeeld> zonderBijdrage() {
        return metBegroting().stream()
                .filter(regeling -> regeling.bijdrage().isLeeg())
                .toList();
    }

    /** The amounts that are known together; a year of which none is known stays unknown. */
    public Bijdragereeks samen() {
        return new Bijdragereeks(som(Bijdragereeks::vorig), som(Bijdragereeks::dit), som(Bijdragereeks::volgend));
    }

    private @Nullable BigDecimal som(Function<Bijdragereeks, @Nullable BigDecimal> jaarbedrag) {
        return metBegroting().stream()
                .map(Regelingbeeld::bijdrage)
                .map(jaarbedrag)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    public Bijdragegrafiek grafiek() {
        return Bijdragegrafiek.van(
                jaar,
                metBegroting().stream()
                        .map(regeling -> new Bijdragegrafiek.Reeks(regeling.naam(), regeling.bijdrage()))
                        .toList());
    }
}
