/** A geschil between besturen about a regeling (Wgr art. 28 and 29; Grondwet art. 112 and 136). */
@NullMarked
package nl.regelgang.procedure.geschil;

import org.jspecify.annotations.NullMarked;
