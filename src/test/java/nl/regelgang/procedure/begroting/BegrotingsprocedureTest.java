package nl.regelgang.procedure.begroting;

import nl.regelgang.modellen.Doorlopen;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestClassOrder;

/**
 * All scenarios of the begrotingsprocedure, and after them the proof that together they walked every step and every flow
 * of both models. One group alone: {@code -Dtest='BegrotingsprocedureTest$HetBesluit'}.
 */
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class BegrotingsprocedureTest {

    @Nested
    class HetGoedePad extends GoedePad {}

    @Nested
    class LaatOfNiet extends LateEnOntbrekendeZienswijzen {}

    @Nested
    class HetCollege extends Standpunt {}

    @Nested
    class HetBesluit extends Bestuursbesluit {}

    @Nested
    class Ingetrokken extends Intrekking {}

    @Nested
    class AndereRegelingen extends AndereVormen {}

    @Nested
    class ZeldzameRegelingen extends ZeldzameVormen {}

    @Nested
    class NogEenReactie extends ReactieNaAfwijzing {}

    @Nested
    class MetReden extends Afwijkingen {}

    @Nested
    class HetOverzicht extends Rondeoverzicht {}

    @Nested
    class MetEenVergissing extends Heropening {}

    @Nested
    class RegelsBijDeStart extends VasteRegels {}

    @Nested
    class Zichtbaarheid extends WieZietWat {}

    @Nested
    class WatAls extends PlanningVerzetten {}

    @Nested
    class WatAlsVers extends VersePlanning {}

    @Nested
    class TermijnKwijt extends ZonderTermijn {}

    /** After all the others, of which none has an order. */
    @Nested
    @Order(Integer.MAX_VALUE)
    class Dekking {

        @Test
        void alle_stappen_en_stromen_zijn_doorlopen() {
            Doorlopen.assertAllesDoorlopen("begrotingsprocedure");
            Doorlopen.assertAllesDoorlopen("zienswijzeDeelnemer");
        }
    }
}
