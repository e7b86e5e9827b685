package nl.regelgang.termijnbewaking;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.toegang.Toegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The open terms behind a secret address, as an iCalendar text. */
@Service
class Agendafeed {

    private final Agendaadressen adressen;
    private final Termijnoverzicht termijnen;
    private final Herkomsten herkomsten;
    private final Toegang toegang;
    private final Clock klok;

    Agendafeed(
            Agendaadressen adressen, Termijnoverzicht termijnen, Herkomsten herkomsten, Toegang toegang, Clock klok) {
        this.adressen = adressen;
        this.termijnen = termijnen;
        this.herkomsten = herkomsten;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** Empty when the address is not one of ours, or was revoked. */
    @Transactional(readOnly = true)
    public Optional<String> lees(String adres) {
        return Agendageheim.van(adres).flatMap(adressen::vind).map(this::schrijf);
    }

    private String schrijf(Agendaadres adres) {
        List<Termijnregel> open = termijnen.open(organen(adres));
        Map<UUID, Regeling> herkomst = herkomsten.van(open);
        return Agendaschrijver.schrijf(
                open.stream()
                        .map(regel -> Agendapunt.van(regel, herkomst.get(regel.dossier())))
                        .toList(),
                klok.instant());
    }

    /** Asked at every request: with the functie, what it gives to read ends as well. */
    private Set<OrgaanId> organen(Agendaadres adres) {
        Set<OrgaanId> nu = toegang.organenVan(adres.persoon());
        OrgaanId orgaan = adres.orgaan();
        if (orgaan == null) {
            return nu;
        }
        return nu.contains(orgaan) ? Set.of(orgaan) : Set.of();
    }
}
