package nl.regelgang.overzicht;

import java.util.List;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regelingen;
import org.springframework.stereotype.Component;

/** Which overzichten there are for somebody, for who has more than one. */
@Component
class Overzichtskeuzes {

    private final Overzichtsrechten rechten;
    private final Regelingen regelingen;

    Overzichtskeuzes(Overzichtsrechten rechten, Regelingen regelingen) {
        this.rechten = rechten;
        this.regelingen = regelingen;
    }

    List<Overzichtskeuze> van(String persoon) {
        Stream<Overzichtskeuze> organisaties = rechten.organisaties(persoon).stream()
                .map(id -> new Overzichtskeuze("/overzicht/organisaties/" + id, naam(id)));
        Stream<Overzichtskeuze> besturen = regelingen.vanBestuur(rechten.besturen(persoon)).stream()
                .map(regeling -> new Overzichtskeuze("/overzicht/regelingen/" + regeling.id(), regeling.korteNaam()));
        Stream<Overzichtskeuze> toezicht = rechten.toezicht(persoon).stream()
                .map(OrgaanId::organisatie)
                .map(id -> new Overzichtskeuze("/overzicht/toezicht/" + id, "Toezicht, " + naam(id)));
        return Stream.of(organisaties, besturen, toezicht)
                .flatMap(keuzes -> keuzes)
                .distinct()
                .toList();
    }

    private String naam(OrganisatieId id) {
        return regelingen.organisatie(id).map(Organisatie::naam).orElse(id.code());
    }
}
