delegation-title = <b>Qui vient</b>
delegation-heading = <b>Qui vient</b> ({ $count })
delegation-nobody = Personne n’a encore choisi de figurer dans cette liste.
delegation-line = • { $name }, { $organisation } ({ $said })
delegation-line-team = • { $name }, équipe du voyage
delegation-nameless = une personne sans nom
delegation-own = Vous y figurez, avec votre prénom, votre nom, votre organisation et votre qualité. Le carnet du réseau reprend cette liste.
delegation-not-own = Vous n’y figurez pas. Si vous le souhaitez, les participant·es y liront votre prénom, votre nom, votre organisation et votre qualité, rien d’autre. Le carnet du réseau reprend cette liste.
