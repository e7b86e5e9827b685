package nl.regelgang;

import java.util.List;

/** The settings are not those of an installation for real use. */
final class OnvolledigeInstallatie extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OnvolledigeInstallatie(List<String> fouten) {
        super("The profile " + Installatiecontrole.PRODUCTIE + " does not start with these settings:"
                + System.lineSeparator() + "  - " + String.join(System.lineSeparator() + "  - ", fouten));
    }
}
