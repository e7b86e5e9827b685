package nl.regelgang.termijnbewaking;

import java.time.LocalDate;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.regeling.Regeling;
import org.springframework.web.util.UriComponentsBuilder;

/** What somebody asked to see of the P&amp;C-kalender; a field that is empty leaves nothing out. */
record Pckeuze(int jaar, String organisatie, String regeling, String orgaan, String soort) {

    /** Every kind but the meetings. */
    private static final String TERMIJNEN = "termijnen";

    /** @throws NietGevonden when the year is no year */
    static int jaar(String tekst, LocalDate vandaag) {
        if (tekst.isEmpty()) {
            return vandaag.getYear();
        }
        if (!tekst.matches("2[0-9]{3}")) {
            throw new NietGevonden("year of the P&C-kalender");
        }
        return Integer.parseInt(tekst);
    }

    boolean toont(Pcregel regel) {
        return regel.dag().getYear() == jaar
                && past(regeling, regel.regelingId())
                && past(orgaan, regel.orgaan().toString())
                && (past(soort, regel.soort()) || (soort.equals(TERMIJNEN) && !isVergadering(regel)));
    }

    private static boolean isVergadering(Pcregel regel) {
        return regel.soort().equals(Pcregel.VERGADERING);
    }

    private static boolean past(String gevraagd, String waarde) {
        return gevraagd.isEmpty() || gevraagd.equals(waarde);
    }

    /** The same question for another year. */
    public String pad(int anderJaar) {
        UriComponentsBuilder pad = UriComponentsBuilder.fromPath("/pc-kalender").queryParam("jaar", anderJaar);
        Map<String, String> rest =
                Map.of("organisatie", organisatie, "regeling", regeling, "orgaan", orgaan, "soort", soort);
        new TreeMap<>(rest).forEach((naam, waarde) -> {
            if (!waarde.isEmpty()) {
                pad.queryParam(naam, waarde);
            }
        });
        return pad.encode().toUriString();
    }

    public boolean beperkt() {
        return !(regeling.isEmpty() && orgaan.isEmpty() && soort.isEmpty());
    }

    /**
     * What there is to choose from; each map is value to label, by label.
     *
     * @param jaren with something in them, and this year
     */
    record Mogelijk(
            Map<String, String> organisaties,
            Map<String, String> regelingen,
            Map<String, String> organen,
            Map<String, String> soorten,
            Set<Integer> jaren) {

        static Mogelijk van(
                List<Pcregel> regels, Map<String, String> organisaties, List<Regeling> besturen, LocalDate vandaag) {
            Map<String, String> regelingen = new TreeMap<>();
            Map<String, String> organen = new TreeMap<>();
            Map<String, String> soorten = new LinkedHashMap<>();
            soorten.put(TERMIJNEN, "Alle termijnen");
            soorten.put(Pcregel.VERGADERING, "Vergaderingen");
            Map<String, String> perSoort = new TreeMap<>();
            Set<Integer> jaren = new TreeSet<>(Set.of(Year.from(vandaag).getValue()));
            besturen.forEach(een -> regelingen.put(een.id().waarde(), een.korteNaam()));
            for (Pcregel regel : regels) {
                if (!regel.regelingId().isEmpty()) {
                    regelingen.put(regel.regelingId(), regel.groep());
                }
                organen.put(regel.orgaan().toString(), regel.orgaannaam());
                if (!isVergadering(regel)) {
                    perSoort.put(regel.soort(), regel.soortnaam());
                }
                jaren.add(regel.dag().getYear());
            }
            soorten.putAll(perSoort);
            return new Mogelijk(organisaties, regelingen, organen, soorten, jaren);
        }

        /** @throws NietGevonden when something was asked for that this person does not see, or that is not there */
        void controleer(Pckeuze keuze) {
            eis(keuze.organisatie, organisaties);
            eis(keuze.regeling, regelingen);
            eis(keuze.orgaan, organen);
            eis(keuze.soort, soorten);
        }

        private static void eis(String gevraagd, Map<String, String> bekend) {
            if (!gevraagd.isEmpty() && !bekend.containsKey(gevraagd)) {
                throw new NietGevonden("part of the P&C-kalender");
            }
        }
    }
}
