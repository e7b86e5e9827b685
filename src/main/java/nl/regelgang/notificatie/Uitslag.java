package nl.regelgang.notificatie;

import org.jspecify.annotations.Nullable;

/** How one attempt to send a message ended. */
sealed interface Uitslag {

    /** The mail server answered 250: from now on it is responsible for the message. */
    record Aangenomen() implements Uitslag {}

    /**
     * It was certainly not taken, and may be later.
     *
     * @param code what the mail server answered, null when it said nothing
     * @param onbereikbaar whether there was no mail server to talk to, so that the next message need not try now
     */
    record Later(String tekst, @Nullable Integer code, boolean onbereikbaar) implements Uitslag {}

    /** The mail server refused it for good. */
    record Geweigerd(String tekst, @Nullable Integer code) implements Uitslag {}

    /** The whole message was handed over, and then no answer came. */
    record Onbekend(String tekst) implements Uitslag {}
}
