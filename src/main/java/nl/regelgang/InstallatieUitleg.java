package nl.regelgang;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows what is wrong with the settings as a sentence, instead of as a stack trace. */
final class InstallatieUitleg extends AbstractFailureAnalyzer<OnvolledigeInstallatie> {

    @Override
    protected FailureAnalysis analyze(Throwable begin, OnvolledigeInstallatie fout) {
        return new FailureAnalysis(
                fout.getMessage(),
                "Give these in the environment, for example SPRING_DATASOURCE_URL and REGELGANG_POST_SLEUTEL.",
                fout);
    }
}
