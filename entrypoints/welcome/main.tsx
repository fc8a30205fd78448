import '../../components/style/index.css';
import '../../components/options/options.css';
import '../../components/welcome/welcome.css';
import { mountPage } from '../../components/shell/mount-page';
import { WelcomePage } from '../../components/welcome/welcome-page';

mountPage(WelcomePage);
