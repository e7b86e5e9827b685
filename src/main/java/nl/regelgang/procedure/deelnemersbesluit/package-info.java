@NullMarked
package nl.regelgang.procedure.deelnemersbesluit;

import org.jspecify.annotations.NullMarked;
