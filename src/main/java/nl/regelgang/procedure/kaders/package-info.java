/** The kaders for a begroting, sent to the raden together with the voorlopige jaarrekening (Wgr art. 34b). */
@NullMarked
package nl.regelgang.procedure.kaders;

import org.jspecify.annotations.NullMarked;
