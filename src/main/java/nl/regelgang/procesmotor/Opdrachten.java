package nl.regelgang.procesmotor;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/** The gateway of everything a person asks for: exactly once per opdracht. */
@Service
public class Opdrachten {

    /** @throws AlUitgevoerd when it was done before; nothing is done now */
    public <T> T uitvoeren(UUID opdracht, Supplier<T> werk) {
        throw new UnsupportedOperationException();
    }
}
