/** Every page that there is, in a real browser, against the rules of WCAG 2.2 and of plain language. */
@NullMarked
package nl.regelgang.schermen;

import org.jspecify.annotations.NullMarked;
