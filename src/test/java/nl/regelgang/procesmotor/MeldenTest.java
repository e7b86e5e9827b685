package nl.regelgang.procesmotor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;

@OpH2
class MeldenTest extends Motorproef {

    @Test
    void alleen_wie_wacht_hoort_het() {
        motor.start("proef", sleutel);
        assertThat(motor.meld("antwoordBinnen", sleutel)).isFalse();

        engine.getManagementService().executeJob(job().getId());
        assertThat(motor.meld("antwoordBinnen", UUID.randomUUID().toString())).isFalse();
        assertThat(motor.meld("onbekend", sleutel)).isFalse();
        assertThat(motor.meld("antwoordBinnen", sleutel)).isTrue();
        assertThat(motor.meld("antwoordBinnen", sleutel)).isFalse();
    }

    @Test
    void de_termijn_verstrijkt_aan_het_einde_van_haar_laatste_dag() {
        gestart();

        Date einde = job().getDuedate();

        assertThat(einde.toInstant()).isEqualTo(Dagen.eindeVan(Proef.SLUITING)).hasToString("2027-03-27T23:00:00Z");
        ClockUtil.setCurrentTime(Date.from(einde.toInstant().minusSeconds(1)));
        assertThat(executable()).isZero();
        ClockUtil.setCurrentTime(einde);
        assertThat(executable()).isEqualTo(1);
        engine.getManagementService().executeJob(job().getId());
        assertThat(taak()).isNotNull();
    }

    private long executable() {
        return engine.getManagementService()
                .createJobQuery()
                .jobId(job().getId())
                .executable()
                .count();
    }
}
