package nl.regelgang.notificatie;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Properties;

/** A mail with a Message-ID of our own, that knows whether it was handed over completely. */
class UitgaandeMail extends MimeMessage {

    private final String eigenMessageId;

    private boolean overgedragen;

    UitgaandeMail(String messageId) {
        super(Session.getInstance(new Properties()));
        this.eigenMessageId = messageId;
    }

    /**
     * Whether everything was written to the mail server. Before that it cannot have taken the message; after it, a
     * broken connection leaves open whether it did.
     */
    boolean overgedragen() {
        return overgedragen;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", eigenMessageId);
    }

    @Override
    public void writeTo(OutputStream uit, String[] zonderKoppen) throws IOException, MessagingException {
        super.writeTo(uit, zonderKoppen);
        overgedragen = true;
    }
}
