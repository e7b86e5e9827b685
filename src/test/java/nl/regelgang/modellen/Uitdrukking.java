package nl.regelgang.modellen;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The few expressions that a model may hold: a call of a bean with the sleutel, a text, or the outcome of another
 * call. There are no operators, so there is nothing to decide in a model.
 */
sealed interface Uitdrukking {

    /** {@code boon.methode(…)}. */
    record Aanroep(String boon, String methode, List<Uitdrukking> argumenten) implements Uitdrukking {}

    /** {@code execution.processBusinessKey} or the like: something the engine hands over. */
    record Pad(String tekst) implements Uitdrukking {}

    /** {@code 'tekst'}. */
    record Tekst(String tekst) implements Uitdrukking {}

    Pattern GEHEEL = Pattern.compile("#\\{([^{}]*)}(?:,(?=#\\{))?");
    Pattern WOORD = Pattern.compile("\\s*([A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)*|'[^']*'|[(),])");

    /**
     * Reads one expression, or several with commas between.
     *
     * @throws IllegalArgumentException when it is of no form that a model may hold
     */
    static List<Uitdrukking> lees(String tekst) {
        List<Uitdrukking> gelezen = new ArrayList<>();
        int tot = 0;
        Matcher geheel = GEHEEL.matcher(tekst);
        while (geheel.find() && geheel.start() == tot) {
            Deque<String> woorden = woorden(geheel.group(1));
            gelezen.add(term(woorden));
            if (!woorden.isEmpty()) {
                throw new IllegalArgumentException("does not end after its call: " + tekst);
            }
            tot = geheel.end();
        }
        if (tot < tekst.length() || gelezen.isEmpty()) {
            throw new IllegalArgumentException("is not written as #{…}: " + tekst);
        }
        return gelezen;
    }

    private static Deque<String> woorden(String tekst) {
        Deque<String> woorden = new ArrayDeque<>();
        Matcher woord = WOORD.matcher(tekst);
        int tot = 0;
        while (woord.find() && woord.start() == tot) {
            woorden.add(woord.group(1));
            tot = woord.end();
        }
        if (!tekst.substring(tot).isBlank()) {
            throw new IllegalArgumentException("is more than a call: " + tekst);
        }
        return woorden;
    }

    private static Uitdrukking term(Deque<String> woorden) {
        String woord = neem(woorden);
        if (woord.startsWith("'")) {
            return new Tekst(woord.substring(1, woord.length() - 1));
        }
        if (!Character.isLetter(woord.charAt(0))) {
            throw new IllegalArgumentException("starts with " + woord);
        }
        if (!"(".equals(woorden.peek())) {
            return new Pad(woord);
        }
        woorden.remove();
        int punt = woord.lastIndexOf('.');
        if (punt < 0) {
            throw new IllegalArgumentException("calls no bean: " + woord);
        }
        return new Aanroep(woord.substring(0, punt), woord.substring(punt + 1), argumenten(woorden));
    }

    private static List<Uitdrukking> argumenten(Deque<String> woorden) {
        List<Uitdrukking> argumenten = new ArrayList<>();
        if (")".equals(woorden.peek())) {
            woorden.remove();
            return argumenten;
        }
        String daarna;
        do {
            argumenten.add(term(woorden));
            daarna = neem(woorden);
        } while (daarna.equals(","));
        if (!daarna.equals(")")) {
            throw new IllegalArgumentException("has " + daarna + " among its arguments");
        }
        return argumenten;
    }

    private static String neem(Deque<String> woorden) {
        return Stream.ofNullable(woorden.poll())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("stops too early"));
    }
}
