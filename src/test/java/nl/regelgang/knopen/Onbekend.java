package nl.regelgang.knopen;

import java.beans.PropertyChangeSupport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** What nobody puts in a session. The class of the JDK in front of it is refused before it is reached. */
final class Onbekend implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final AtomicBoolean GEMAAKT = new AtomicBoolean();

    private Onbekend() {}

    static byte[] alsBytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream uit = new ObjectOutputStream(bytes)) {
            uit.writeObject(new ArrayList<>(List.of(new PropertyChangeSupport(""), new Onbekend())));
        }
        return bytes.toByteArray();
    }

    static boolean gemaakt() {
        return GEMAAKT.get();
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        GEMAAKT.set(true);
    }
}
