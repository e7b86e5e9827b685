package nl.regelgang.procedure.nota;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedurerechten;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The nota van zienswijzen of every kind of procedure in which raden are asked. */
@Component
public class Notas {

    private final ObjectProvider<Inbreng.Bron> bronnen;
    private final Notapunten punten;
    private final Procedurerechten rechten;

    Notas(ObjectProvider<Inbreng.Bron> bronnen, Notapunten punten, Procedurerechten rechten) {
        this.bronnen = bronnen;
        this.punten = punten;
        this.rechten = rechten;
    }

    /** Points are the work of the bestuur until the raden have its answer; then everybody reads them who reads the rest. */
    public Nota van(Procedure procedure, String persoon) {
        List<Inbreng> inbreng = inbreng(procedure, persoon);
        List<Inbreng> leesbaar =
                inbreng.stream().filter(een -> een.zienswijze() != null).toList();
        boolean bestuur = rechten.isBestuur(procedure.bestuur(), persoon);
        List<Notapunt> gemaakt = punten.van(procedure.id());
        Set<OrganisatieId> eigen = rechten.organisatiesVan(procedure.bestuur(), persoon);
        List<Nota.Punt> alle = new ArrayList<>();
        List<Inbreng> verdeeld = leesbaar.stream()
                .filter(een -> bestuur || een.vast())
                .filter(een -> gemaakt.stream().anyMatch(gaatOver(een)))
                .toList();
        for (String thema : gemaakt.stream().map(Notapunt::thema).distinct().toList()) {
            verdeeld.forEach(een -> gemaakt.stream()
                    .filter(gaatOver(een).and(punt -> punt.thema().equals(thema)))
                    .forEach(punt -> alle.add(punt(een, punt, eigen))));
        }
        leesbaar.stream().filter(een -> !verdeeld.contains(een)).forEach(een -> alle.add(geheel(een, eigen)));
        return new Nota(alle, inbreng.size() - leesbaar.size(), inbreng.stream().allMatch(Inbreng::vast));
    }

    /** Of every raad that brought something naar voren. */
    List<Inbreng> inbreng(Procedure procedure, String persoon) {
        return bronnen.orderedStream()
                .flatMap(bron -> bron.van(procedure, persoon).stream())
                .toList();
    }

    private static Predicate<Notapunt> gaatOver(Inbreng inbreng) {
        return punt -> punt.bron().equals(inbreng.bron()) && punt.tekstSha256().equals(inbreng.sha256());
    }

    private static Nota.Punt punt(Inbreng van, Notapunt punt, Set<OrganisatieId> eigen) {
        return new Nota.Punt(
                punt.id(),
                van.bron(),
                punt.thema(),
                van.deelnemer(),
                punt.punt(),
                punt.reactie(),
                punt.conclusie(),
                eigen.contains(van.organisatie()));
    }

    private static Nota.Punt geheel(Inbreng van, Set<OrganisatieId> eigen) {
        return new Nota.Punt(
                null,
                van.bron(),
                Nota.GEHEEL,
                van.deelnemer(),
                Objects.requireNonNull(van.zienswijze()),
                van.oordeel(),
                van.conclusie(),
                eigen.contains(van.organisatie()));
    }
}
