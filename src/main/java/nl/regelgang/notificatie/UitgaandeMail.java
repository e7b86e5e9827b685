package nl.regelgang.notificatie;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/** A mail with a Message-ID of our own, that knows whether it was handed over completely. */
class UitgaandeMail extends SMTPMessage {

    private final String eigenMessageId;

    private boolean overgedragen;

    UitgaandeMail(String messageId) {
        super(Session.getInstance(new Properties()));
        this.eigenMessageId = messageId;
        // Tell us when it cannot be delivered, and leave out the body: it may hold a link that is a key.
        setNotifyOptions(NOTIFY_FAILURE);
        setReturnOption(RETURN_HDRS);
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
