package nl.regelgang;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

/** The commands of README and CONTRIBUTING stand in the pom where Maven looks for them; no test runs them. */
class BouwTest {

    @Test
    void mvn_spring_boot_run_starts_the_demo() throws Exception {
        assertThat(woorden("//plugin[artifactId='spring-boot-maven-plugin']/configuration/profiles/*"))
                .containsExactly("demo");
    }

    @Test
    void every_profile_that_is_written_about_is_a_profile_of_the_project() throws Exception {
        assertThat(woorden("/project/profiles/profile/id"))
                .containsExactlyInAnyOrder("camunda-tasklist", "mutaties", "proef");
    }

    private static List<String> woorden(String pad) throws Exception {
        NodeList gevonden = (NodeList) XPathFactory.newInstance()
                .newXPath()
                .evaluate(
                        pad,
                        DocumentBuilderFactory.newInstance()
                                .newDocumentBuilder()
                                .parse(Path.of("pom.xml").toFile()),
                        XPathConstants.NODESET);
        List<String> uit = new ArrayList<>();
        for (int nummer = 0; nummer < gevonden.getLength(); nummer++) {
            uit.add(gevonden.item(nummer).getTextContent().strip());
        }
        return uit;
    }
}
