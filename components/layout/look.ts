/** How a reader wants pages to look: kept in the browser alone, and put on the page's root before anything is drawn. */
export type Look = { theme: string; size: string; width: string };

export const LOOK_KEY = "backfile-look";

/**
 * A script for the beginning of the page: puts what is kept on the root as `data-theme`, `data-size` and `data-width`. A browser
 * that keeps nothing, or keeps what it should not, leaves the page as it is.
 */
export const APPLY_LOOK = `try{var k=JSON.parse(localStorage.getItem("${LOOK_KEY}")||"{}"),r=document.documentElement;["theme","size","width"].forEach(function(n){if(/^[a-z]+$/.test(k[n]||""))r.setAttribute("data-"+n,k[n])})}catch(e){}`;
