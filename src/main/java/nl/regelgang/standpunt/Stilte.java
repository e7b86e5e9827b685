package nl.regelgang.standpunt;

/** What happens when a member does not answer; chosen beforehand and shown to him. */
public enum Stilte {
    WACHTEN,
    HERINNEREN,
    VERVANGER,
    AGENDA;

    /** @param naWerkdagen after how many working days without an answer */
    String uitleg(int naWerkdagen) {
        String na = naWerkdagen == 1 ? "1 werkdag" : naWerkdagen + " werkdagen";
        return switch (this) {
            case WACHTEN -> "Antwoordt u niet, dan wachten wij op u.";
            case HERINNEREN -> "Hebt u na " + na + " niet geantwoord, dan krijgt u een herinnering.";
            case VERVANGER -> "Hebt u na " + na + " niet geantwoord, dan vragen wij uw vervanger.";
            case AGENDA -> "Hebt u na " + na + " niet geantwoord, dan komt het op de agenda van het college.";
        };
    }
}
