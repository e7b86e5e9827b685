@NullMarked
package nl.regelgang.procedure.wijziging;

import org.jspecify.annotations.NullMarked;
