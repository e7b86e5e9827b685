package nl.regelgang.vergaderkalender;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One meeting or reces of a file, in the Netherlands.
 *
 * @param nummer the line of the file, from 1
 * @param totEnMet the last day, not before {@code van}
 */
record Inleesregel(
        int nummer,
        Keuze keuze,
        LocalDate van,
        LocalDate totEnMet,
        @Nullable LocalTime begintijd,
        @Nullable LocalDate aanleverdatum,
        String omschrijving) {

    Inleesregel met(Keuze ander) {
        return new Inleesregel(nummer, ander, van, totEnMet, begintijd, aanleverdatum, omschrijving);
    }

    /** Of more days only the first: an orgaan decides in one meeting. */
    Vergadering vergadering() {
        return new Vergadering(UUID.randomUUID(), van, begintijd, aanleverdatum, omschrijving);
    }

    Reces reces() {
        return new Reces(UUID.randomUUID(), van, totEnMet, omschrijving);
    }
}
