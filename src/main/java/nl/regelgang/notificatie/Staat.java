package nl.regelgang.notificatie;

import nl.regelgang.notificatie.Postuit.Status;

/** The state of a message in the outbox. */
enum Staat {
    NEW(Status.WACHT),
    SENDING(Status.WACHT),
    RETRY(Status.WACHT),
    SENT(Status.VERZONDEN),
    UNCERTAIN(Status.ONZEKER),
    BOUNCED(Status.TERUGGEKOMEN),
    FAILED(Status.MISLUKT);

    private final Status status;

    Staat(Status status) {
        this.status = status;
    }

    /** Once no further attempt follows by itself. */
    boolean vraagtAandacht() {
        return this == UNCERTAIN || this == BOUNCED || this == FAILED;
    }

    Status status() {
        return status;
    }
}
