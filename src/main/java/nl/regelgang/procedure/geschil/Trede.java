package nl.regelgang.procedure.geschil;

import nl.regelgang.termijnen.Lengte;

/**
 * A step that a regeling asks of parties before gedeputeerde staten come in.
 *
 * @param artikel where the regeling says so
 * @param termijn how long it may take; a term of the regeling and not of a wet
 */
record Trede(Soort soort, String artikel, Lengte termijn) {

    /** From light to heavy; a regeling takes the ones that it wants, in its own order. */
    enum Soort {
        AMBTELIJK_OVERLEG("ambtelijk overleg"),
        BESTUURLIJK_OVERLEG("bestuurlijk overleg"),
        BEMIDDELING("bemiddeling"),
        MEDIATION("mediation"),
        PEER_REVIEW("peer review"),
        COMMISSIE_VAN_WIJZEN("commissie van wijzen"),
        GESCHILLENCOMMISSIE("geschillencommissie");

        private final String naam;

        Soort(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }
    }

    /** For example "bestuurlijk overleg, binnen zes weken (artikel 34)". */
    public String zin() {
        return "%s, binnen %s (%s)".formatted(soort.naam(), termijn, artikel);
    }
}
