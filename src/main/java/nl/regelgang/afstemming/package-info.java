/**
 * What griffies show each other before their raden decide: voorgenomen zienswijzen, joint texts, and the adoptiegriffier.
 */
@ApplicationModule(
        allowedDependencies = {"gedeeld", "formulieren", "toegang", "dossier", "regeling", "zienswijzen", "notificatie"
        })
@NullMarked
package nl.regelgang.afstemming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
