@NullMarked
package nl.regelgang.procedure.zienswijzeronde;

import org.jspecify.annotations.NullMarked;
