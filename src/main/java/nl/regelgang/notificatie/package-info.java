/**
 * Mail through a transactional outbox. Knows messages, not procedures.
 */
@ApplicationModule(allowedDependencies = {"gedeeld"})
@NullMarked
package nl.regelgang.notificatie;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
