package nl.regelgang.procedure.aangaan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Afwijking;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Gebeurd;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.aangaan.Aangaanfeit.BestuurGekozen;
import nl.regelgang.procedure.bekendmaking.Bekendmaking;
import nl.regelgang.procedure.bekendmaking.Bekendmakingen;
import nl.regelgang.regeling.ABLid;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regelingen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The first bestuur of a new regeling: who gets a seat, and whom they choose (Wgr art. 13, 14, 14a and 15). */
@Service
@Transactional
class Eerstebestuur {

    private final Aangaanopslag opslag;
    private final Aangaandeelnemers deelnemers;
    private final Aanwijzingen aanwijzingen;
    private final Aangaanberichten berichten;
    private final Bekendmakingen bekendmakingen;
    private final Regelingen regelingen;
    private final Procedures procedures;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Eerstebestuur(
            Aangaanopslag opslag,
            Aangaandeelnemers deelnemers,
            Aanwijzingen aanwijzingen,
            Aangaanberichten berichten,
            Bekendmakingen bekendmakingen,
            Regelingen regelingen,
            Procedures procedures,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.opslag = opslag;
        this.deelnemers = deelnemers;
        this.aanwijzingen = aanwijzingen;
        this.berichten = berichten;
        this.bekendmakingen = bekendmakingen;
        this.regelingen = regelingen;
        this.procedures = procedures;
        this.feiten = feiten;
        this.klok = klok;
    }

    /** Where raden take part, it is they who choose (art. 13 lid 1): their griffie records it. */
    void ledenVragen(Procedure procedure) {
        boolean doorRaden = opslag.lees(procedure.id()).partijen().contains(Partij.RAAD);
        List<Organisatie> doenMee = deelnemers.meedoend(procedure.id());
        doenMee.forEach(een -> aanwijzingen.vragen(
                procedure.id(), een.id(), een.naam(), doorRaden ? een.griffie() : een.uitvoerendOrgaan()));
        berichten.leden(procedure, doenMee);
    }

    List<String> wieWijstAan(Procedure procedure) {
        return List.of(Vormgevolgen.bestuur(
                procedure.bestuur().vorm(), opslag.lees(procedure.id()).partijen()));
    }

    Grondslag artikel(UUID dossier) {
        Aangaan aangaan = opslag.lees(dossier);
        return Grondslag.van(
                switch (aangaan.vorm()) {
                    case BEDRIJFSVOERINGSORGANISATIE -> "Wgr art. 14a";
                    case GEMEENSCHAPPELIJK_ORGAAN -> "Wgr art. 15";
                    case OPENBAAR_LICHAAM, CENTRUMREGELING, REGELING_ZONDER_MEER ->
                        Vormgevolgen.artikelVanHetBestuur(aangaan.partijen());
                });
    }

    /** Who was given a seat, for whoever records the first vergadering. */
    List<String> toelichting(Procedure procedure) {
        return aanwijzingen.van(procedure.id()).stream()
                .map(een -> een.naam() + ": " + String.join(", ", Objects.requireNonNullElse(een.leden(), List.of())))
                .toList();
    }

    void vastleggen(Procedure procedure, Ingevuld ingevuld) {
        Aangaan aangaan = opslag.lees(procedure.id());
        LocalDate op = Gebeurd.op(ingevuld, "vergaderdOp", Dagen.vandaag(klok));
        eisInWerking(procedure, op);
        Bestuursvorming vorming = new Bestuursvorming(
                zetels(procedure.id()),
                ingevuld.tekst("voorzitter"),
                Bestuursvorming.namen(ingevuld, "dagelijksBestuur"));
        Afwijking afwijking = aangaan.vorm() == Vormkeuze.OPENBAAR_LICHAAM
                ? getoetst(aangaan, vorming, ingevuld)
                : new Afwijking(List.of(), null);
        regelingen.bewaarBestuursleden(procedure.bestuur().regeling(), vorming.zetels());
        procedures.stand(procedure.id(), Fase.VOLTOOID, "bestuur gevormd", geldtVanaf(procedure));
        feiten.publishEvent(new BestuurGekozen(
                procedure.id(),
                op,
                vorming.voorzitter(),
                vorming.anderen(),
                afwijking.tekst(),
                artikel(procedure.id()),
                ingevuld.door()));
    }

    private Afwijking getoetst(Aangaan aangaan, Bestuursvorming vorming, Ingevuld ingevuld) {
        vorming.eisVoorzitterUitHetBestuur();
        return Afwijking.van(
                vorming.afwijkingen(
                        aangaan.partijen().equals(Set.of(Partij.BURGEMEESTER)),
                        deelnemers.meedoend(aangaan.id()).size()),
                ingevuld);
    }

    /** There is no bestuur before there is a regeling. */
    private void eisInWerking(Procedure procedure, LocalDate op) {
        LocalDate vanaf = vanaf(procedure);
        if (op.isBefore(vanaf)) {
            throw new OngeldigeInvoer(
                    "vergaderdOp",
                    "De regeling geldt vanaf %s; eerder is er geen bestuur. Vul die dag in of een latere."
                            .formatted(Dagen.voluit(vanaf)));
        }
    }

    private String geldtVanaf(Procedure procedure) {
        return "Geldt vanaf " + Dagen.voluit(vanaf(procedure)) + ".";
    }

    private LocalDate vanaf(Procedure procedure) {
        return bekendmakingen
                .van(procedure.id())
                .map(Bekendmaking::inwerkingtreding)
                .orElseThrow();
    }

    /** One vote each: what they weigh stands in the regeling, and a beheerder enters it (art. 13 lid 4). */
    private List<ABLid> zetels(UUID dossier) {
        List<ABLid> zetels = new ArrayList<>();
        for (Aanwijzing aanwijzing : aanwijzingen.van(dossier)) {
            List<String> leden = Objects.requireNonNullElse(aanwijzing.leden(), List.of());
            for (int i = 0; i < leden.size(); i++) {
                String id = aanwijzing.organisatie().code() + (i == 0 ? "" : "-" + (i + 1));
                zetels.add(new ABLid(id, leden.get(i), aanwijzing.organisatie(), 1));
            }
        }
        return zetels;
    }
}
