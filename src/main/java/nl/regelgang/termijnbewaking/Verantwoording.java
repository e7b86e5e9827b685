package nl.regelgang.termijnbewaking;

import java.time.LocalDate;
import java.util.Map;
import nl.regelgang.termijnbewaking.Termijnregister.LopendeTermijn;
import org.jspecify.annotations.Nullable;

/**
 * A term with all that proves it.
 *
 * @param ronde counts from 1; a term that was opened again has an earlier one beside it
 * @param basis the days that the last day was computed from, by the name of what happened
 * @param wetsversie the text of the law that it was computed by, null for what no wet sets
 * @param bewijs what closed it, null while it is open
 * @param geslotenDoor who closed it, with his functie
 */
public record Verantwoording(
        LopendeTermijn termijn,
        int ronde,
        Map<String, LocalDate> basis,
        @Nullable String wetsversie,
        @Nullable String bewijs,
        @Nullable String geslotenDoor) {}
